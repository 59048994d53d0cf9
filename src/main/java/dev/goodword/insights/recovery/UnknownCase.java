package dev.goodword.insights.recovery;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such open case, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownCase extends RuntimeException {

}
