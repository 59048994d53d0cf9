package dev.goodword.positions;

import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** One person's role in the hiring team of one position. */
@Entity
@Table(name = "hiring_team_member")
class TeamMember {

	@Id
	@Column(name = "member_id")
	private UUID id;

	@Embedded
	private PositionId position;

	@Embedded
	private AccountId account;

	@Enumerated(EnumType.STRING)
	@Column(name = "team_role")
	private Role role;

	@NullUnmarked
	protected TeamMember() {
	}

	TeamMember(UUID id, PositionId position, AccountId account, Role role) {
		this.id = id;
		this.position = position;
		this.account = account;
		this.role = role;
	}

	PositionId position() {
		return this.position;
	}

	AccountId account() {
		return this.account;
	}

	Role role() {
		return this.role;
	}

}
