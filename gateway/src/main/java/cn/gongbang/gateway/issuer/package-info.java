/** The standalone run's own OIDC issuer: who may ask it for tokens, what stands in them, and the page to sign in. */
@NullMarked
package cn.gongbang.gateway.issuer;

import org.jspecify.annotations.NullMarked;
