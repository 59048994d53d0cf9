package dev.goodword.insights.alarms;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such alarm, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownAlarm extends RuntimeException {

}
