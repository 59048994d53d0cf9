package dev.goodword.questions.published;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such published answer about the position. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownAnswer extends RuntimeException {

}
