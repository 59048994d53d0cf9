package dev.goodword.insights.money;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such scenario, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownScenario extends RuntimeException {

}
