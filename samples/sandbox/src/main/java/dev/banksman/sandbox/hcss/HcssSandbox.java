package dev.banksman.sandbox.hcss;

import dev.banksman.sandbox.hcss.domain.FieldRule;
import dev.banksman.sandbox.hcss.domain.ProjectSchema;
import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.domain.Seed;
import dev.banksman.sandbox.hcss.token.AccessTokens;
import dev.banksman.sandbox.hcss.token.TokenEndpoint;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.util.List;

/**
 * The emulated HCSS Pre-Construction: where it is, how to get in, and how to make it fail. Safe for use by several
 * threads.
 */
public final class HcssSandbox {
    private final URI url;
    private final URI tokenUrl;
    private final List<Route> operations;
    private final Projects projects;
    private final AccessTokens tokens;

    HcssSandbox(URI url, URI tokenUrl, List<Route> operations, Projects projects, AccessTokens tokens) {
        this.url = url;
        this.tokenUrl = tokenUrl;
        this.operations = operations;
        this.projects = projects;
        this.tokens = tokens;
    }

    /** The base URL for clients, without a slash at the end. */
    public URI url() {
        return url;
    }

    /** Where access tokens come from. A token is good for an hour. */
    public URI tokenUrl() {
        return tokenUrl;
    }

    public String clientId() {
        return TokenEndpoint.CLIENT_ID;
    }

    public String clientSecret() {
        return TokenEndpoint.CLIENT_SECRET;
    }

    /** The business unit that has 230 projects. */
    public String businessUnit() {
        return Seed.UNIT;
    }

    /** Another one, with a single project. */
    public String otherBusinessUnit() {
        return Seed.OTHER_UNIT;
    }

    /** The project schema, which no operation shows. */
    public List<FieldRule> fields() {
        return ProjectSchema.RULES;
    }

    /** What it serves; paths are relative to {@link #url()}. */
    public List<Route> operations() {
        return operations;
    }

    /** Lets all tokens expire at once. */
    public void expireTokens() {
        tokens.revokeAll();
    }

    /** How many tokens were given out so far. */
    public int tokensIssued() {
        return tokens.issued();
    }

    /** Lets writing and deleting this project fail, until it is unlocked. */
    public void lock(String projectId) {
        projects.alone(() -> {
            projects.lock(projectId);
            return true;
        });
    }

    public void unlock(String projectId) {
        projects.alone(() -> {
            projects.unlock(projectId);
            return true;
        });
    }
}
