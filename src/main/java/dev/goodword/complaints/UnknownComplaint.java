package dev.goodword.complaints;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such complaint, or the person may not know of it: the two look alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownComplaint extends RuntimeException {

}
