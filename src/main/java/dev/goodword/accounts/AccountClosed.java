package dev.goodword.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The account was deactivated, so nothing about it can be changed any more. */
@ResponseStatus(HttpStatus.CONFLICT)
class AccountClosed extends RuntimeException {

	AccountClosed(AccountId id) {
		super("Account " + id + " is deactivated and not active");
	}

}
