package dev.banksman.generator.plan;

/**
 * The pointers of {@code x-banksman-error}; an empty one is not declared. All but {@code errors} are relative to one
 * error.
 */
public record ErrorsPlan(String errors, String status, String code, String title, String detail, String pointer) {}
