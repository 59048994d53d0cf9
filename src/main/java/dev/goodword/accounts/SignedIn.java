package dev.goodword.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Who of ours asked for a page, for what stands on every page. */
public final class SignedIn {

	private SignedIn() {
	}

	/** The person; empty on pages that are not for staff alone. */
	public static Optional<StaffMember> who(HttpServletRequest request) {
		return Optional.ofNullable(request.getAttribute(StaffArguments.MEMBER))
			.filter(StaffMember.class::isInstance)
			.map(StaffMember.class::cast);
	}

}
