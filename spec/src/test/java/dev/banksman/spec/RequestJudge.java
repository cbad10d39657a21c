package dev.banksman.spec;

/** Judges the request of an exchange: credentials, parameters, body. */
final class RequestJudge {
    private final SecurityJudge security;
    private final ParameterJudge parameters;
    private final BodyJudge bodies;

    RequestJudge(SecurityJudge security, ParameterJudge parameters, BodyJudge bodies) {
        this.security = security;
        this.parameters = parameters;
        this.bodies = bodies;
    }

    void judge(Routes.Match match, Target target, Message request, Findings findings) {
        security.judge(match.operation(), target, request, findings);
        judgeUnauthorized(match, target, request, findings);
    }

    /** All but the credentials. */
    void judgeUnauthorized(Routes.Match match, Target target, Message request, Findings findings) {
        parameters.judge(match, target, request, findings);
        Place declared = match.operation().place().at("requestBody");
        bodies.judge(request, declared, declared.flag("required"), findings);
    }
}
