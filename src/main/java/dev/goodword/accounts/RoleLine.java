package dev.goodword.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One row of the readable table of roles.
 *
 * @param permission what one may do
 * @param reaches how far each role carries it, in the order of the roles, as the ending
 * of a message key
 */
record RoleLine(Permission permission, List<String> reaches) {

	static List<RoleLine> all() {
		return Arrays.stream(Permission.values())
			.map((permission) -> new RoleLine(permission,
					Arrays.stream(Role.values())
						.map((role) -> PermissionTable.CURRENT.reach(permission, role).name().toLowerCase(Locale.ROOT))
						.toList()))
			.toList();
	}

}
