package dev.goodword.webhooks;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such subscription, or none whom the asking person answers for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownWebhook extends RuntimeException {

	UnknownWebhook() {
		super("No such webhook");
	}

}
