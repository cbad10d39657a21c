package dev.banksman.sandbox;

import static dev.banksman.sandbox.html.Template.escape;

import dev.banksman.sandbox.hcss.HcssSandbox;
import dev.banksman.sandbox.hcss.domain.FieldRule;
import dev.banksman.sandbox.html.Template;
import java.util.Map;
import java.util.stream.Collectors;

/** The page's part about HCSS. */
final class HcssHtml {
    private final Template template = Template.load(HcssHtml.class, "hcss.html");

    String of(HcssSandbox hcss) {
        return template.fill(Map.of(
                "url", escape(hcss.url().toString()),
                "tokenurl", escape(hcss.tokenUrl().toString()),
                "clientid", escape(hcss.clientId()),
                "clientsecret", escape(hcss.clientSecret()),
                "unit", escape(hcss.businessUnit()),
                "fields", hcss.fields().stream().map(HcssHtml::row).collect(Collectors.joining("\n")),
                "count", Integer.toString(hcss.operations().size()),
                "operations", PageHtml.operations(hcss.operations())));
    }

    private static String row(FieldRule rule) {
        String notes = (rule.required() ? "required " : "")
                + (rule.dynamic() ? "dynamic " : "")
                + (rule.calculated() ? "calculated" : "");
        return "<tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escape(rule.id()),
                        escape(rule.name()),
                        escape(rule.type().words()),
                        notes.strip());
    }
}
