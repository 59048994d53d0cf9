package dev.goodword.accounts;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The table of roles is read whole or not at all. */
class PermissionTableTests {

	@Test
	void readsReaches() {
		PermissionTable table = PermissionTable.CURRENT;
		assertThat(table.reach(Permission.SEE_AUDIT, Role.ADMIN)).isEqualTo(PermissionTable.Reach.SCOPE);
		assertThat(table.reach(Permission.SEE_RESUME, Role.INTERVIEWER)).isEqualTo(PermissionTable.Reach.TEAM);
		assertThat(table.reach(Permission.SEE_RESUME, Role.ADMIN)).isEqualTo(PermissionTable.Reach.NONE);
	}

	@Test
	void aMissingRowStopsTheStart() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> PermissionTable.of(List.of("permission | ADMIN", "SEE_AUDIT | scope")))
			.withMessageContaining("must say for every role");
	}

	@Test
	void aRowSaidTwiceStopsTheStart() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> PermissionTable.of(List.of("permission | ADMIN", "SEE_AUDIT | scope", "SEE_AUDIT | -")))
			.withMessageContaining("Two rows for SEE_AUDIT");
	}

	@Test
	void anUnknownWordStopsTheStart() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> PermissionTable.of(List.of("permission | ADMIN", "SEE_AUDIT | maybe")))
			.withMessageContaining("knows no 'maybe'");
	}

	@Test
	void everyPermissionHasARowForPeopleToRead() {
		assertThat(RoleLine.all()).hasSize(Permission.values().length)
			.allSatisfy((line) -> assertThat(line.reaches()).hasSize(Role.values().length));
	}

}
