// @ts-check
/** The page as a Vue component, its template compiled in the page: attributes, `.prop`, events, `v-if`. */
import { createApp } from 'vue';
import { given } from './parts.mjs';

const app = createApp({
  data: () => ({ base: given.base, renders: 0, sent: 0 }),
  computed: {
    there() {
      return this.renders !== 2;
    },
  },
  async mounted() {
    for (let at = 0; at < 3; at += 1) {
      await this.$nextTick();
      this.renders += 1;
    }
  },
  template: `<div class="app" :data-renders="renders">
    <police-cookie-consent policy="#policy" record-endpoint="/consents" reload-on-withdraw="off" :notice-href="'/left'" />
    <police-quick-exit same-site .timeout="60"><a href="/left" rel="noreferrer noopener">Leave this site</a></police-quick-exit>
    <header><police-beta-banner v-if="there" .feedbackEndpoint="'/feedback'" /></header>
    <main>
      <h1>Hate crime</h1>
      <p role="status">Sent: {{ sent }}</p>
      <police-protected-characteristics :heading-level="2" :class="{ wide: renders > 1 }" />
      <p>Because of their <police-term><a href="#race">race</a></police-term>.</p>
      <police-enquiry-form v-if="there" action="/enquiries" @police-enquiry-sent="sent += 1" />
      <police-cookie-preferences policy="#policy" record-endpoint="/consents" />
      <police-cookie-table policy="#policy" />
      <police-consent-gate category="video"><a href="/left">Our film on another site</a><component :is="'template'" v-html="'<iframe src=&quot;' + base + '/film&quot; title=&quot;Our film&quot;></iframe>'" /></police-consent-gate>
      <component :is="'script'" type="text/plain" data-consent="statistics" :src="base + '/counter.js'" />
    </main>
  </div>`,
});
app.config.compilerOptions.isCustomElement = tag => tag.startsWith('police-');
app.mount('#app');
