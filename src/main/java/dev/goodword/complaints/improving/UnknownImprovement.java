package dev.goodword.complaints.improving;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such improvement, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownImprovement extends RuntimeException {

}
