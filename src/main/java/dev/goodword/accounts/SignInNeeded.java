package dev.goodword.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address is for staff, and nobody is signed in. */
@ResponseStatus(HttpStatus.UNAUTHORIZED)
class SignInNeeded extends RuntimeException {

}
