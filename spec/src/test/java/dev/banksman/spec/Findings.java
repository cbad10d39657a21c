package dev.banksman.spec;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one side of an exchange. Confined to one thread. */
final class Findings {
    private final Side side;
    private final List<Finding> findings = new ArrayList<>();

    Findings(Side side) {
        this.side = side;
    }

    void add(String place, String problem, String rule) {
        add(place, "", problem, rule);
    }

    void add(String place, String pointer, String problem, String rule) {
        findings.add(new Finding(side, place, pointer, problem, rule));
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }
}
