package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.problems.BodyRefused;
import cn.gongbang.gateway.problems.ProblemCode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.function.BooleanSupplier;

/** A body that may have only so many bytes and take only so long; whatever fails while it is read is the client's doing. */
class LimitedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final BooleanSupplier late;
    private long left;

    LimitedBody(ServletInputStream body, long size, BooleanSupplier late) {
        this.body = body;
        this.left = size;
        this.late = late;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws BodyRefused when there is more than allowed, or it comes too slowly, or it breaks off */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int size = received(into, offset, length);
        if (size > left) {
            throw new BodyRefused(ProblemCode.TOO_LARGE);
        }
        left -= Math.max(size, 0);
        if (size >= 0 && late.getAsBoolean()) {
            throw new BodyRefused(ProblemCode.REQUEST_TIMEOUT);
        }
        return size;
    }

    private int received(byte[] into, int offset, int length) throws BodyRefused {
        try {
            return body.read(into, offset, length);
        } catch (IOException failure) {
            boolean timedOut =
                    failure instanceof SocketTimeoutException || failure.getCause() instanceof SocketTimeoutException;
            throw new BodyRefused(timedOut ? ProblemCode.REQUEST_TIMEOUT : ProblemCode.BAD_REQUEST, failure);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
