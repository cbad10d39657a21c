package dev.banksman.spec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds an exchange for a test, starting from one that is right. */
final class Call {
    private final String method;
    private final String target;
    private final Map<String, String> requestHeaders = new TreeMap<>();
    private final Map<String, String> answerHeaders = new TreeMap<>();
    private String requestBody = "";
    private String answerBody = "";
    private int status = 200;

    private Call(String method, String target) {
        this.method = method;
        this.target = target;
        requestHeaders.put("Authorization", "bearer token");
    }

    static Call of(String method, String target) {
        return new Call(method, target);
    }

    Call header(String name, String value) {
        requestHeaders.put(name, value);
        return this;
    }

    Call without(String header) {
        requestHeaders.remove(header);
        return this;
    }

    Call sending(String json) {
        requestBody = json;
        requestHeaders.putIfAbsent("content-type", "application/json; charset=utf-8");
        return this;
    }

    Call answeredWith(String name, String value) {
        answerHeaders.put(name, value);
        return this;
    }

    Call answered(int status, String json) {
        this.status = status;
        answerBody = json;
        answerHeaders.putIfAbsent("Content-Type", "application/json");
        return this;
    }

    List<String> findings(DocumentJudge judge) {
        return judge.findings(exchange()).stream().map(Finding::toString).toList();
    }

    Exchange exchange() {
        Message request = Message.of(requestHeaders, requestBody);
        return new Exchange(method, target, request, status, Message.of(answerHeaders, answerBody));
    }
}
