package org.waymark.queryside.service.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.waymark.access.assertion.AssertedRequest;
import org.waymark.access.assertion.AssertionSigner;

/** One request to one command side, and what can be said of it when no answer comes. */
final class Wire {

    /** How long a connection may take to open: machines of one network answer in milliseconds. */
    static final Duration CONNECT = Duration.ofSeconds(2);

    /** How long an answer may take: commands take milliseconds, an election some seconds. Then another one is asked. */
    static final Duration ANSWER = Duration.ofSeconds(12);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AssertionSigner signer;

    Wire(AssertionSigner signer) {
        this.signer = signer;
    }

    /** What came back. */
    sealed interface Heard {

        record Answer(HttpResponse<byte[]> response) implements Heard {}

        /** Nobody took the request: it has had no effect. */
        record NobodyThere() implements Heard {}

        /** It may have been taken and may have had its effect. */
        record Silence() implements Heard {}
    }

    /** Each sending is signed anew, because a signature does not live long. */
    Heard send(URI side, String actor, AssertedRequest asked, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(side.resolve(asked.target()))
                .timeout(ANSWER)
                .header(HttpHeaders.AUTHORIZATION, signer.authorization(actor, asked))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .header(AssertedRequest.COMMAND_ID, asked.commandId());
        if (!asked.seen().isEmpty()) {
            request.header(AssertedRequest.SEEN, asked.seen());
        }
        if (body.length > 0) {
            request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        }
        return heard(request.method(
                        asked.method(), body.length > 0 ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody())
                .build());
    }

    private Heard heard(HttpRequest request) {
        try {
            return new Heard.Answer(http.send(request, BodyHandlers.ofByteArray()));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Heard.NobodyThere();
        } catch (IOException e) {
            return new Heard.Silence();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard.Silence();
        }
    }
}
