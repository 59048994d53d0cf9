package dev.goodword.accounts;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.PublicAddress;
import dev.goodword.web.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of an installation that has no account yet. Whoever
 * starts the product reads a token on its console, once a start; it is good for one
 * set-up and dies when any account exists.
 */
@Service
@Transactional
class SettingUp {

	private final AccountRepository repository;

	private final Accounts accounts;

	private final AdmissionTables admissions;

	private final AuditLog audit;

	private final Chance chance;

	private final PublicAddress address;

	private final SetUpConsole console;

	private final Throttle perNetwork;

	SettingUp(AccountRepository repository, Accounts accounts, AdmissionTables admissions, AuditLog audit,
			Chance chance, PublicAddress address, InstantSource clock, SetUpConsole console) {
		this.repository = repository;
		this.accounts = accounts;
		this.admissions = admissions;
		this.audit = audit;
		this.chance = chance;
		this.address = address;
		this.console = console;
		this.perNetwork = new Throttle(10, Duration.ofMinutes(15), clock);
	}

	/**
	 * The company that is set up with the installation.
	 *
	 * @param name as applicants read it
	 * @param country ISO 3166-1 alpha-2
	 * @param zone where its working day is
	 */
	record FirstCompany(LocalizedText name, String country, ZoneId zone) {

	}

	/** Whether there is still nobody who could sign in. */
	@Transactional(readOnly = true)
	public boolean isOpen() {
		return !this.repository.existsAny();
	}

	/**
	 * Prints a new token when there is no account; the one before is worth nothing then.
	 */
	public void announce() {
		this.admissions.lockSetUp();
		if (isOpen()) {
			SecretToken token = SecretToken.draw(this.chance);
			this.admissions.setUpToken(token.hash());
			this.console.show(this.address.link("/setup"), token.text());
		}
	}

	/**
	 * Registers the company and its first administrator.
	 * @return who may sign in now
	 * @throws SetUpRefused when the token is not the one printed last, or an account
	 * exists
	 */
	@Transactional(noRollbackFor = SetUpRefused.class)
	public AccountId complete(String token, FirstCompany company, NewAccount administrator, String password,
			String network) {
		this.perNetwork.admit(Throttle.network(network));
		byte @Nullable [] expected = this.admissions.lockSetUp();
		boolean known = expected != null && MessageDigest.isEqual(expected, new SecretToken(token.strip()).hash());
		if (!known || !isOpen()) {
			this.audit.record(null, "installation.set-up-refused", "company", "none", Map.of(), network);
			throw new SetUpRefused();
		}
		CompanyId id = this.accounts.createCompany(company.name(), company.country(), company.zone(), null);
		AccountId account = this.accounts.createAccount(administrator, password);
		this.admissions.setUpToken(null);
		this.audit.record(account.value(), "installation.set-up", "company", id.toString(), Map.of(), network);
		return account;
	}

}
