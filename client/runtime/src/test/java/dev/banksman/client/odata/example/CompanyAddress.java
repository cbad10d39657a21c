package dev.banksman.client.odata.example;

/** An entity. */
public record CompanyAddress() {}
