package dev.goodword.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Tells the security framework who is signed in, by account id only and only when it
 * asks. Nothing of the framework's own is ever stored.
 */
class StaffContexts implements SecurityContextRepository {

	private final StaffSessions sessions;

	StaffContexts(StaffSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(request);
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return context(holder.getRequest());
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// A session begins on the sign-in page and nowhere else.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.sessions.current(request).isPresent();
	}

	private SecurityContext context(HttpServletRequest request) {
		return this.sessions.current(request)
			.map((member) -> new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(member.id().toString(), "",
					AuthorityUtils.createAuthorityList("STAFF"))))
			.orElseGet(SecurityContextImpl::new);
	}

	/** Looks when first asked. */
	private final class Deferred implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private Deferred(HttpServletRequest request) {
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			return context(this.request);
		}

		@Override
		public boolean isGenerated() {
			return !containsContext(this.request);
		}

	}

}
