package dev.banksman.sandbox.hellohq.query;

/** How answers look where servers differ. Safe for use by several threads. */
public final class Habits {
    private volatile int pageSize = 100;
    private volatile boolean relativeLinks;
    private volatile String items = "value";
    private volatile boolean bareDates;

    /** How many items a page has at most. */
    public int pageSize() {
        return pageSize;
    }

    public void pageSize(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("A page has at least one item. Found: " + other + ".");
        }
        pageSize = other;
    }

    /** Whether the address of the next page is relative to that of this one. */
    public boolean relativeLinks() {
        return relativeLinks;
    }

    public void relativeLinks(boolean other) {
        relativeLinks = other;
    }

    /** Under which name a page has its items. */
    public String items() {
        return items;
    }

    public void items(String other) {
        if (!other.equals("value") && !other.equals("data")) {
            throw new IllegalArgumentException("The items are under value or data. Found: " + other + ".");
        }
        items = other;
    }

    /** Whether dates come without a time behind them. */
    public boolean bareDates() {
        return bareDates;
    }

    public void bareDates(boolean other) {
        bareDates = other;
    }
}
