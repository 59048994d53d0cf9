package dev.goodword.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of signed-in staff. A session holds the account's id and the epoch it was
 * begun in, when and with what, nothing else; who the person is and what they may do is
 * read anew. It ends after 30 minutes without a request and after 12 hours in any case.
 */
@Component
public class StaffSessions {

	private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

	private static final Duration LONGEST = Duration.ofHours(12);

	private static final String ACCOUNT = "staff.account";

	private static final String EPOCH = "staff.epoch";

	private static final String SINCE = "staff.since";

	private static final String DEVICE = "staff.device";

	private final ActiveStaff staff;

	private final FindByIndexNameSessionRepository<? extends Session> repository;

	private final InstantSource clock;

	StaffSessions(ActiveStaff staff, FindByIndexNameSessionRepository<? extends Session> repository,
			InstantSource clock) {
		this.staff = staff;
		this.repository = repository;
		this.clock = clock;
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
		session.setAttribute(SINCE, this.clock.instant().toEpochMilli());
		session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")).stored());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
	}

	/** Where the person is signed in, this browser first, then the latest. */
	List<OwnSession> of(AccountId account, HttpServletRequest request) {
		@Nullable HttpSession own = request.getSession(false);
		String current = (own != null) ? own.getId() : "";
		return running(account).map((session) -> seen(session, session.getId().equals(current)))
			.sorted(Comparator.comparing(OwnSession::current).thenComparing(OwnSession::since).reversed())
			.toList();
	}

	/**
	 * Ends one of the person's sessions.
	 * @return whether there was such a one
	 */
	boolean end(AccountId account, String handle) {
		Optional<String> found = running(account).map(Session::getId)
			.filter((id) -> handleOf(id).equals(handle))
			.findFirst();
		found.ifPresent(this.repository::deleteById);
		return found.isPresent();
	}

	private Stream<? extends Session> running(AccountId account) {
		@Nullable Integer epoch = this.staff.find(account).map(ActiveStaff.Known::sessionsEpoch).orElse(null);
		return this.repository.findByPrincipalName(account.toString())
			.values()
			.stream()
			.filter((session) -> Objects.equals(epoch, session.getAttribute(EPOCH)) && !session.isExpired());
	}

	private static OwnSession seen(Session session, boolean current) {
		Instant since = (session.getAttribute(SINCE) instanceof Number begun) ? Instant.ofEpochMilli(begun.longValue())
				: session.getCreationTime();
		return new OwnSession(handleOf(session.getId()), Device.read(session.getAttribute(DEVICE)), since, current);
	}

	/** An id has 256 bits of chance, so that nobody finds it by its hash. */
	private static String handleOf(String id) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Ends the browser's session, if there is one. */
	void end(HttpServletRequest request) {
		@Nullable HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
