package dev.banksman.generator.plan;

/**
 * A type whose objects have addresses of their own.
 *
 * @param api the interface with the method that reads one
 * @param method that method's name
 */
public record ResourcePlan(TypeRef.Named type, String api, String method) {}
