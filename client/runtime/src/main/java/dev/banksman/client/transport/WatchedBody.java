package dev.banksman.client.transport;

import dev.banksman.client.call.Time;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose reads are each under an alarm, and whose end calls off the alarm of the whole call. */
final class WatchedBody extends FilterInputStream {
    private final Watch watch;
    private final Time.Cancellable whole;

    WatchedBody(InputStream body, Watch watch, Time.Cancellable whole) {
        super(body);
        this.watch = watch;
        this.whole = whole;
    }

    @Override
    public int read() throws IOException {
        Time.Cancellable alarm = watch.begin();
        try {
            return super.read();
        } finally {
            alarm.cancel();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        Time.Cancellable alarm = watch.begin();
        try {
            return super.read(buffer, offset, length);
        } finally {
            alarm.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        whole.cancel();
        super.close();
    }

    /** Sets the alarm for one read. */
    @FunctionalInterface
    interface Watch {
        Time.Cancellable begin();
    }
}
