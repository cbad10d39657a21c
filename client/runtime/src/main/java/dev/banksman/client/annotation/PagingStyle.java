package dev.banksman.client.annotation;

/** How an operation's next page is asked for. */
public enum PagingStyle {
    /** By a page number; the first page is 1. */
    PAGE,
    /** By the number of items to skip; the first page skips 0. */
    OFFSET,
    /** By a token of the answer before. */
    TOKEN,
    /** By a link of the answer before; followed only within the same origin. */
    LINK
}
