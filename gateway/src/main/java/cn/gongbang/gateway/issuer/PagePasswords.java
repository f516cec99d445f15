package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.signin.PasswordSignIn;
import cn.gongbang.gateway.signin.User;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Checks what was typed into the page. */
final class PagePasswords implements AuthenticationProvider {
    private final PasswordSignIn passwords;

    PagePasswords(PasswordSignIn passwords) {
        this.passwords = passwords;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        User user = passwords.signIn(typed.getName(), String.valueOf(typed.getCredentials()));
        return UsernamePasswordAuthenticationToken.authenticated(user.name(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
