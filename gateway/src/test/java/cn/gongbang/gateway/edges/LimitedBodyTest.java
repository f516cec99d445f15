package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.gateway.problems.BodyRefused;
import cn.gongbang.gateway.problems.ProblemCode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    /** A client that sends one byte at a time, for ever. */
    private static class Dripping extends ServletInputStream {
        @Override
        public int read() throws IOException {
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            into[offset] = (byte) read();
            return 1;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static void assertRefused(ServletInputStream body, ProblemCode code) {
        assertThatThrownBy(body::readAllBytes)
                .isInstanceOfSatisfying(
                        BodyRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void givenBodyAtItsLimit_whenRead_thenWhole() throws Exception {
        assertThat(new LimitedBody(new Dripping(), 5, () -> false).readNBytes(5))
                .hasSize(5);
        assertThat(new LimitedBody(new Dripping(), 1, () -> false).read()).isEqualTo('x');
    }

    @Test
    void givenOneByteMore_whenRead_thenTooLarge() {
        assertRefused(new LimitedBody(new Dripping(), 5, () -> false), ProblemCode.TOO_LARGE);
    }

    /** Each byte comes in time for the container, all of them together do not. */
    @Test
    void givenBytesThatDrip_whenTimeIsOver_thenTimedOut() {
        AtomicInteger reads = new AtomicInteger();

        assertRefused(
                new LimitedBody(new Dripping(), Long.MAX_VALUE, () -> reads.incrementAndGet() > 30),
                ProblemCode.REQUEST_TIMEOUT);
        assertThat(reads).hasValue(31);
    }

    @Test
    void givenContainerGivesUp_whenRead_thenTimedOutAndAnythingElseIsTheClientsMistake() {
        assertRefused(failing(new IOException(new SocketTimeoutException())), ProblemCode.REQUEST_TIMEOUT);
        assertRefused(failing(new SocketTimeoutException()), ProblemCode.REQUEST_TIMEOUT);
        assertRefused(failing(new IOException("no chunk")), ProblemCode.BAD_REQUEST);
    }

    private static ServletInputStream failing(IOException failure) {
        return new LimitedBody(
                new Dripping() {
                    @Override
                    public int read() throws IOException {
                        throw failure;
                    }
                },
                5,
                () -> false);
    }
}
