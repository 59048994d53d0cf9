package dev.goodword.accounts;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of signed-in staff. A session holds the account's id and the epoch it was
 * begun in, nothing else; who the person is and what they may do is read anew. It ends
 * after 30 minutes without a request and after 12 hours in any case.
 */
@Component
public class StaffSessions {

	private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

	private static final Duration LONGEST = Duration.ofHours(12);

	private static final String ACCOUNT = "staff.account";

	private static final String EPOCH = "staff.epoch";

	private final ActiveStaff staff;

	private final FindByIndexNameSessionRepository<? extends Session> repository;

	StaffSessions(ActiveStaff staff, FindByIndexNameSessionRepository<? extends Session> repository) {
		this.staff = staff;
		this.repository = repository;
	}

	/** Who is signed in, if somebody is. */
	public Optional<StaffMember> current(HttpServletRequest request) {
		@Nullable HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
			return Optional.empty();
		}
		if (session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis()) {
			session.invalidate();
			return Optional.empty();
		}
		Optional<StaffMember> member = this.staff.find(new AccountId(UUID.fromString(account)))
			.filter((known) -> Integer.valueOf(known.sessionsEpoch()).equals(session.getAttribute(EPOCH)))
			.map(ActiveStaff.Known::member);
		if (member.isEmpty()) {
			session.invalidate();
		}
		return member;
	}

	/**
	 * Begins a session under a new id; whatever session the browser had before is gone.
	 */
	void begin(HttpServletRequest request, AccountId account) {
		end(request);
		this.staff.forget(account);
		ActiveStaff.Known known = this.staff.find(account).orElseThrow();
		HttpSession session = request.getSession(true);
		session.setMaxInactiveInterval(Math.toIntExact(LONGEST_IDLE.toSeconds()));
		session.setAttribute(ACCOUNT, account.toString());
		session.setAttribute(EPOCH, known.sessionsEpoch());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
	}

	/** In how many browsers the person is signed in, this one among them. */
	long countOf(AccountId account) {
		@Nullable Integer epoch = this.staff.find(account).map(ActiveStaff.Known::sessionsEpoch).orElse(null);
		return this.repository.findByPrincipalName(account.toString())
			.values()
			.stream()
			.filter((session) -> Objects.equals(epoch, session.getAttribute(EPOCH)))
			.count();
	}

	/** Ends the browser's session, if there is one. */
	void end(HttpServletRequest request) {
		@Nullable HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
