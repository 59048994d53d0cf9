package dev.goodword.questions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such question about the application. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownQuestion extends RuntimeException {

}
