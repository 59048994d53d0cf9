package dev.goodword.applications;

import dev.goodword.accounts.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The person may know of the application but not do this with it. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotAllowed extends RuntimeException {

	public NotAllowed(Permission what) {
		super("Not allowed: " + what);
	}

}
