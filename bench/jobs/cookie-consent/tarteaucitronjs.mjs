// @ts-check
const config = {
  privacyUrl: '/cookies',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  highPrivacy: true,
  DenyAllCta: true,
  AcceptAllCta: true,
  showIcon: false,
  removeCredit: true,
  moreInfoLink: false,
};

/** Fetches its words, its services and its styles by itself. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: `<script src="tarteaucitron.min.js"></script>
    <script>
      tarteaucitronForceLanguage = 'en';
      tarteaucitron.init(${JSON.stringify(config)});
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube');
    </script>`,
  files: {
    'tarteaucitron.min.js': 'tarteaucitronjs/tarteaucitron.min.js',
    'tarteaucitron.services.min.js': 'tarteaucitronjs/tarteaucitron.services.min.js',
    'lang/tarteaucitron.en.min.js': 'tarteaucitronjs/lang/tarteaucitron.en.min.js',
    'css/tarteaucitron.min.css': 'tarteaucitronjs/css/tarteaucitron.min.css',
  },
  body: () => '<div class="youtube_player" data-videoID="x" width="560" height="315"></div>',
  press: '#tarteaucitronCloseAlert',
  shows: '#tarteaucitron',
};
