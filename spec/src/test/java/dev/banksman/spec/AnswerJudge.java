package dev.banksman.spec;

import java.util.List;

/** Judges the answer of an exchange: status, headers, body. */
final class AnswerJudge {
    private final TextJudge texts;
    private final BodyJudge bodies;

    AnswerJudge(TextJudge texts, BodyJudge bodies) {
        this.texts = texts;
        this.bodies = bodies;
    }

    void judge(Operation operation, int status, Message answer, Findings findings) {
        Place answers = operation.place().at("responses");
        Place declared = answers.at(operation.declaredStatus(status));
        if (!declared.exists()) {
            findings.add("status", status + " is not one of " + operation.statuses(), answers.rule());
            return;
        }
        declared.at("headers").members().forEach((name, header) -> judgeHeader(name, header, answer, findings));
        // The answer to HEAD has the headers of a body and none (RFC 9110, section 9.3.2).
        boolean required =
                declared.at("content").exists() && !operation.method().equals("HEAD");
        bodies.judge(answer, declared, required, findings);
    }

    private void judgeHeader(String name, Place header, Message answer, Findings findings) {
        List<String> values = answer.header(name).stream().toList();
        texts.judge(values, header, "header " + name, findings);
    }
}
