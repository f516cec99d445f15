package cn.gongbang.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;

class UserDirectoryTest {
    private static final Union U01 = new Union(new UnionCode("a.u01"), UnionKind.GRASSROOTS, new UnionCode("a"));

    private final AtomicInteger fetches = new AtomicInteger();

    @Test
    void givenManyUnknownNames_whenLookedFor_thenOnlySoManyAreRemembered() {
        UserDirectory directory = new UserDirectory(() -> List.of(U01));

        for (int i = 0; i < 5 * UserDirectory.UNKNOWN_NAMES_KEPT; i++) {
            assertThat(directory.find("nobody" + i)).isEmpty();
        }

        assertThat(directory.unknownNamesKept()).isBetween(1L, (long) UserDirectory.UNKNOWN_NAMES_KEPT);
    }

    @Test
    void givenUnknownName_whenLookedForAgainAtOnce_thenTheTreeIsFetchedOnce() {
        UserDirectory directory = new UserDirectory(() -> {
            fetches.incrementAndGet();
            return List.of(U01);
        });

        directory.find("nobody");
        directory.find("nobody");
        directory.find("a.u01");

        assertThat(fetches).hasValue(1);
    }

    @Test
    void givenTreeWasFetchedOnce_whenItCannotBeFetchedAgain_thenItsUsersStayKnownAndOthersAreNotRefused() {
        UserDirectory directory = new UserDirectory(() -> {
            if (fetches.incrementAndGet() > 1) {
                throw new IOException("down");
            }
            return List.of(U01);
        });
        directory.find("a.u01");
        directory.forget();

        assertThat(directory.find("a.u01")).isPresent();
        assertThatThrownBy(() -> directory.find("a.u02")).isInstanceOf(AuthenticationServiceException.class);
    }

    @Test
    void givenTwoStreetsOfOneName_whenLookedFor_thenNeitherIsGuessed() {
        UserDirectory directory = new UserDirectory(() -> List.of(
                new Union(new UnionCode("a.x"), UnionKind.SUBDISTRICT, new UnionCode("a")),
                new Union(new UnionCode("b.x"), UnionKind.SUBDISTRICT, new UnionCode("b"))));

        assertThat(directory.find("street.x")).isEmpty();
        assertThat(directory.find("a.x")).isPresent();
    }
}
