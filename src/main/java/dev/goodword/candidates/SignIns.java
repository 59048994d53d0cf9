package dev.goodword.candidates;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in without a password: a code and a link by mail, ten minutes, once. Showing a
 * link changes nothing; only a posted form uses it up, so mail scanners cannot burn it.
 */
@Service
@Transactional(noRollbackFor = TooManyTries.class)
public class SignIns {

	private static final int CODES = 1_000_000;

	private final SignInRepository signIns;

	private final AskingBrowserRepository browsers;

	private final Candidates candidates;

	private final Chance chance;

	private final AuditLog audit;

	private final InstantSource clock;

	SignIns(SignInRepository signIns, AskingBrowserRepository browsers, Candidates candidates, Chance chance,
			AuditLog audit, InstantSource clock) {
		this.audit = audit;
		this.signIns = signIns;
		this.browsers = browsers;
		this.candidates = candidates;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * A secret by which the asking browser is known again; the caller puts it into a
	 * cookie.
	 */
	public String newBrowserSecret() {
		return Secrets.text(this.chance.secret(Secrets.BYTES));
	}

	/**
	 * Lets a browser ask, whether or not there is somebody to send a code to.
	 * @param earlier the secret it asked with before, whose codes die; null when it has
	 * none
	 * @return its new secret
	 */
	public String ask(@Nullable String earlier) {
		Instant now = this.clock.instant();
		if (earlier != null) {
			this.signIns.endAllOf(Secrets.hash(earlier), now);
		}
		String secret = newBrowserSecret();
		this.browsers.save(new AskingBrowser(Secrets.hash(secret), now));
		return secret;
	}

	/**
	 * Makes a new way in; older ones of that browser die. Those of other browsers do not:
	 * anybody can ask with somebody's address.
	 * @param subject what they want to open
	 * @param browserSecret the secret of the browser that asks
	 */
	public IssuedSignIn issue(CandidateId candidate, UUID subject, String browserSecret) {
		Instant now = this.clock.instant();
		byte[] browser = Secrets.hash(browserSecret);
		this.signIns.endAllOf(browser, now);
		if (this.browsers.findByHash(browser).isEmpty()) {
			this.browsers.save(new AskingBrowser(browser, now));
		}
		String code = String.format(Locale.ROOT, "%06d", this.chance.below(CODES));
		String token = Secrets.text(this.chance.secret(Secrets.BYTES));
		this.signIns.save(new SignIn(this.chance.newId(), new LinkTarget(candidate, subject, LinkPurpose.STATUS),
				Secrets.hash(code), Secrets.hash(token), browser, now));
		return new IssuedSignIn(code, token, now.plus(SignIn.VALID));
	}

	/**
	 * Uses the code typed in the browser that asked. Empty when the code is wrong, used
	 * or too old.
	 * @param network the network address it comes from, for the log of acts
	 * @throws TooManyTries after five wrong codes, whether one was sent or not
	 */
	public Optional<LinkTarget> byCode(String browserSecret, String code, @Nullable String network) {
		byte[] browser = Secrets.hash(browserSecret);
		Instant now = this.clock.instant();
		if (this.browsers.findByHash(browser).filter((asking) -> asking.isAlive(now)).isEmpty()) {
			return Optional.empty();
		}
		if (this.browsers.countTry(browser, SignIn.TRIES) != 1) {
			throw new TooManyTries();
		}
		return this.signIns.findFirstByBrowserHashOrderByCreatedAtDesc(browser)
			.flatMap((signIn) -> use(signIn, code, false, network));
	}

	/**
	 * Uses the link; every other way in of the person dies by that. From another browser
	 * than the one that asked it needs the code of the same mail as well. Empty when link
	 * or code is wrong, used or too old.
	 * @param network the network address it comes from, for the log of acts
	 * @throws TooManyTries after five wrong codes
	 */
	public Optional<LinkTarget> byToken(String token, @Nullable String browserSecret, @Nullable String code,
			@Nullable String network) {
		return this.signIns.findByTokenHash(Secrets.hash(token))
			.flatMap((signIn) -> use(signIn, code, signIn.comesFrom(browserSecret), network));
	}

	/**
	 * Whether the link may still be used, and whether this browser needs the code too;
	 * changes nothing.
	 */
	@Transactional(readOnly = true)
	public Optional<Boolean> needsCode(String token, @Nullable String browserSecret) {
		return this.signIns.findByTokenHash(Secrets.hash(token))
			.filter((signIn) -> signIn.isAlive(this.clock.instant()))
			.map((signIn) -> !signIn.comesFrom(browserSecret));
	}

	/**
	 * Counts the try before it looks at the code, so that guesses in parallel count too.
	 */
	private boolean isRight(SignIn signIn, @Nullable String code) {
		if (code == null) {
			return false;
		}
		if (this.signIns.countTry(signIn.id(), SignIn.TRIES) != 1) {
			throw new TooManyTries();
		}
		return signIn.accepts(code);
	}

	private Optional<LinkTarget> use(SignIn signIn, @Nullable String code, boolean trusted, @Nullable String network) {
		Instant now = this.clock.instant();
		if (!signIn.isAlive(now)) {
			return Optional.empty();
		}
		if (signIn.isExhausted()) {
			throw new TooManyTries();
		}
		if (!trusted && !isRight(signIn, code)) {
			if (code != null) {
				note(signIn, "candidate.sign-in-refused", network);
			}
			return Optional.empty();
		}
		if (this.signIns.use(signIn.id(), now) != 1) {
			return Optional.empty();
		}
		this.signIns.endAll(signIn.target().candidate(), now);
		this.candidates.confirmAddress(signIn.target().candidate());
		note(signIn, "candidate.signed-in", network);
		return Optional.of(signIn.target());
	}

	/** The last thing of each way: the log's lock is shared by all. */
	private void note(SignIn signIn, String act, @Nullable String network) {
		this.audit.record(null, act, "candidate", signIn.target().candidate().value().toString(), Map.of(), network);
	}

}
