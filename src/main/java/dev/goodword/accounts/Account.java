package dev.goodword.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/**
 * One person's way into the product: who they are, which roles they hold, and until which
 * change their sessions are good.
 */
@Entity
@Table(name = "account")
class Account extends AbstractAggregateRoot<Account> implements Persistable<AccountId> {

	/** Whether somebody may sign in. */
	enum State {

		ACTIVE, DEACTIVATED

	}

	@EmbeddedId
	private AccountId id;

	@Version
	private @Nullable Integer version;

	private String name;

	private String email;

	@Column(name = "email_key")
	private String emailKey;

	private String language;

	private String zone;

	@Column(name = "password_hash")
	private @Nullable String passwordHash;

	@Column(name = "sessions_epoch")
	private int sessionsEpoch;

	@Enumerated(EnumType.STRING)
	private State state;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "deactivated_at")
	private @Nullable Instant deactivatedAt;

	/** Until when they recruited; null for who never did, and for who still does. */
	@Column(name = "recruited_until_at")
	private @Nullable Instant recruitedUntilAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
	@OrderColumn(name = "grant_no")
	private List<Grant> grants = new ArrayList<>();

	Account(AccountId id, NewAccount person, @Nullable String passwordHash, Instant now) {
		this.id = id;
		this.name = person.name();
		this.email = person.email().value();
		this.emailKey = person.email().normalised();
		this.language = person.language().value();
		this.zone = person.zone().getId();
		this.passwordHash = passwordHash;
		this.state = State.ACTIVE;
		this.createdAt = now;
		this.grants.addAll(inOrder(person.grants()));
	}

	@NullUnmarked
	protected Account() {
	}

	@Override
	public AccountId getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

	StaffMember toStaffMember() {
		return new StaffMember(this.id, this.name, new EmailAddress(this.email), new LocaleTag(this.language),
				ZoneId.of(this.zone), new HashSet<>(this.grants));
	}

	boolean isActive() {
		return this.state == State.ACTIVE;
	}

	boolean isInvited() {
		return isActive() && this.passwordHash == null;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	int sessionsEpoch() {
		return this.sessionsEpoch;
	}

	/** Takes a new password; every session begun before ends. */
	void changePassword(String newHash) {
		this.passwordHash = newHash;
		this.sessionsEpoch++;
	}

	/** Keeps the same password under a stronger hash; sessions go on. */
	void strengthenPassword(String newHash) {
		this.passwordHash = newHash;
	}

	/** Holds exactly these roles from now on; every session begun before ends. */
	void changeGrants(Set<Grant> wanted, Instant now) {
		requireActive();
		if (wanted.isEmpty()) {
			throw new IllegalArgumentException("An account holds at least one role");
		}
		if (recruits(this.grants)) {
			this.recruitedUntilAt = recruits(wanted) ? null : now;
		}
		if (!wanted.containsAll(this.grants)) {
			registerEvent(new RolesLost(this.id, now));
		}
		this.grants.clear();
		this.grants.addAll(inOrder(wanted));
		this.sessionsEpoch++;
	}

	/** Whether they hold the role of a recruiter, or held it after the moment. */
	boolean recruitedAfter(Instant moment) {
		return recruits(this.grants) || (this.recruitedUntilAt != null && this.recruitedUntilAt.isAfter(moment));
	}

	private static boolean recruits(Collection<Grant> grants) {
		return grants.stream().anyMatch((grant) -> grant.role() == Role.RECRUITER);
	}

	/** May no longer sign in; every session ends, and so does the password. */
	void deactivate(Instant now) {
		requireActive();
		this.state = State.DEACTIVATED;
		this.deactivatedAt = now;
		this.passwordHash = null;
		this.sessionsEpoch++;
		registerEvent(new AccountDeactivated(this.id, now));
	}

	/** Ends every session. */
	void endSessions() {
		this.sessionsEpoch++;
	}

	private void requireActive() {
		if (!isActive()) {
			throw new AccountClosed(this.id);
		}
	}

	private static List<Grant> inOrder(Set<Grant> grants) {
		return grants.stream().sorted(Comparator.comparing(Grant::role).thenComparing(Grant::toString)).toList();
	}

}
