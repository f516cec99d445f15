package cn.gongbang.platform.web;

import cn.gongbang.platform.problems.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * R-PII-1: uploads are held in memory, so that no plain byte of them is ever on disk, and together they are no more than
 * fits: who comes when it is full waits a while and is then told to come again.
 */
final class UploadsInMemory extends StandardServletMultipartResolver {
    private static final long UNIT = 64L * 1024;
    private static final String HELD = UploadsInMemory.class.getName() + ".held";
    private final Semaphore room;
    private final int most;
    private final Duration patience;

    /** @param largest how many bytes one request may have */
    UploadsInMemory(DataSize memory, DataSize largest, Duration patience) {
        this.room = new Semaphore(units(memory.toBytes()), true);
        this.most = units(largest.toBytes());
        this.patience = patience;
        if (room.availablePermits() < most) {
            throw new IllegalArgumentException("gongbang.uploads.memory holds not even one upload of " + largest);
        }
    }

    /** @throws Refusal 429 when there is no room */
    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        int units = length < 0 ? most : Math.min(units(length), most);
        take(units);
        boolean resolved = false;
        try {
            MultipartHttpServletRequest upload = super.resolveMultipart(request);
            upload.setAttribute(HELD, units);
            resolved = true;
            return upload;
        } catch (MultipartException unreadable) {
            throw brokenOff(request) ? Refusal.of(400, "MALFORMED", "problem.multipart") : unreadable;
        } finally {
            if (!resolved) {
                room.release(units);
            }
        }
    }

    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        try {
            super.cleanupMultipart(request);
        } finally {
            if (request.getAttribute(HELD) instanceof Integer units) {
                request.removeAttribute(HELD);
                room.release(units);
            }
        }
    }

    /** The container notes it, and Spring would take the note for an error page and go on without the form. */
    private static boolean brokenOff(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
    }

    private void take(int units) {
        try {
            if (!room.tryAcquire(units, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.of(429, "BUSY", "problem.uploads.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.of(503, "HTTP_503", "problem.http.503");
        }
    }

    private static int units(long bytes) {
        return Math.toIntExact((bytes + UNIT - 1) / UNIT);
    }
}
