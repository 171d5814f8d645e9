import type { Signal } from '../site';

/**
 * Pages that are in front of the shop, whatever the shop: the wording of the common bot checks (Cloudflare,
 * PerimeterX, DataDome, Akamai, Alibaba's), log-in pages and error pages. Only asked when no listing was found, so
 * that a shop that merely carries the scripts of such a check is never taken for one; a content script loads them then.
 */
export const COMMON_WALLS: readonly Signal[] = [
  {
    reason: 'captcha',
    url: /\/_____tmd_____\/|\/punish\b|\/risk\/challenge|\/verify\/(?:traffic|captcha)|validateCaptcha|\/captcha\b/i,
  },
  {
    reason: 'captcha',
    selector:
      '#baxia-punish, punish-component, #nocaptcha, [id^="nc_1_"], #px-captcha, #challenge-form, #cf-challenge-running, form[action*="validateCaptcha"]',
  },
  { reason: 'captcha', selector: 'iframe[src*="captcha-delivery.com"], script[src*="captcha-delivery.com"]' },
  {
    reason: 'captcha',
    title:
      /captcha|robot or human|are you (?:a )?(?:human|robot)|just a moment|attention required|pardon our interruption|security check|verify (?:you|that you)|安全验证|访问验证|验证码|滑动验证|доступ ограничен|ロボット/i,
  },
  {
    reason: 'captcha',
    text: /enter the characters you see below|make sure you'?re not a robot|unusual traffic|robot or human|verify(?:ing)? (?:that )?you are (?:a )?human|press (?:&|and) hold|请拖动下方滑块|请完成验证|安全验证|проверка, что вы не робот/i,
  },
  {
    reason: 'error-page',
    title:
      /access (?:to this page has been )?denied|forbidden(?=\W*$)|service unavailable|bad gateway|too many requests|something went wrong|^(?:error )?[45]\d\d(?=\W*$|\W+(?:error|not|forbidden|service|bad|internal|too|page|seite|p[aá]gin))/i,
  },
  {
    reason: 'error-page',
    text: /access denied|reference #\d|アクセスが集中|we(?:'|’)re sorry.{0,40}something went wrong|page not found|not available in (?:this|your) country/i,
  },
  { reason: 'login', url: /\/(?:login|signin|sign-in|passport)(?:[/.?]|$)|\/ap\/signin/i },
  {
    reason: 'login',
    title:
      /please (?:log|sign) ?in|^(?:log|sign) ?in (?:to|or) |^(?:log ?in|sign ?in|вход|iniciar sesi[oó]n|entrar|connexion|anmelden|accedi|giriş yap|masuk|đăng nhập)(?!\p{L})|^(?:登录|登入|ログイン|로그인|เข้าสู่ระบบ)|[|·-]\s?(?:log ?in|sign ?in|登录|登入|ログイン|로그인|connexion)$/iu,
  },
  { reason: 'login', selector: 'input[type="password"]', text: /^.{0,800}$/s },
  {
    reason: 'login',
    text: /^.{0,300}(?:请登录|密码登录|扫码登录|para continuar, acesse sua conta|para continuar, ingresa)/is,
  },
];

/** Whether a document's title is that of a wall ("Page Not Found") and names nothing that is offered. */
export function isWallTitle(title: string, own: Signal[] = []): boolean {
  return [...own, ...COMMON_WALLS].some((signal) => signal.title?.test(title));
}
