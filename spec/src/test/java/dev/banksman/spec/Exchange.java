package dev.banksman.spec;

/**
 * One request and its answer.
 *
 * @param method the HTTP method, in upper case
 * @param target the request target as sent: path and query, or a whole URL
 * @param request what was sent
 * @param status the answer's HTTP status
 * @param answer what came back
 */
public record Exchange(String method, String target, Message request, int status, Message answer) {

    @Override
    public String toString() {
        return method + " " + target + " → " + status;
    }
}
