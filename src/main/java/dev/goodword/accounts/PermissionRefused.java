package dev.goodword.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The signed-in person may not do this. The page says which roles may, so that the person
 * knows whom to ask. Not for things one may not know of: those are not found.
 */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class PermissionRefused extends RuntimeException {

	private final Permission permission;

	public PermissionRefused(Permission permission) {
		super("Not permitted: " + permission);
		this.permission = permission;
	}

	/** What was not permitted. */
	public Permission permission() {
		return this.permission;
	}

}
