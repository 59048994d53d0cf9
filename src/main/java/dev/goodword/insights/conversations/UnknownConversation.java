package dev.goodword.insights.conversations;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such conversation, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownConversation extends RuntimeException {

}
