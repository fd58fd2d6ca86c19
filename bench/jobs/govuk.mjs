// @ts-check
/** Its own typeface is for gov.uk alone: other sites set another, and nothing is fetched for it. */
export const GOVUK = `@use 'pkg:govuk-frontend/dist/govuk/settings' with ($govuk-font-family: (arial, sans-serif));`;
