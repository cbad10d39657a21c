package dev.banksman.generator.plan;

/** One path parameter. */
public record ArgumentPlan(String name, String wireName, TypeRef type, Doc doc) {}
