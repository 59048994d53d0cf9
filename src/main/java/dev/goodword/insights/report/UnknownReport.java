package dev.goodword.insights.report;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such report, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownReport extends RuntimeException {

}
