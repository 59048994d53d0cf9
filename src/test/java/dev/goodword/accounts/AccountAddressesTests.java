package dev.goodword.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses about staff, replayed as a stranger and as every role. */
class AccountAddressesTests extends AddressReplay {

	private static final Set<String> ADMIN = Set.of("ADMIN");

	private static final Set<String> READERS = Set.of("ADMIN", "HR_HEAD", "RECRUITER");

	@Override
	protected List<Visitor> visitors() {
		return Stream
			.concat(Stream.of(stranger()),
					Arrays.stream(Role.values()).map((role) -> staff(role.name(), Grant.everywhere(role))))
			.toList();
	}

	private static final Set<String> EVERYBODY = Set.of("ADMIN", "HR_HEAD", "RECRUITER", "HIRING_MANAGER",
			"INTERVIEWER", "LEGAL");

	@Override
	protected List<Address> addresses() {
		StaffMember someone = StaffFixture.somebody(accounts(), Grant.everywhere(Role.RECRUITER));
		String email = someone.email().value();
		String path = "/staff/" + someone.id();
		return List.of(Address.get("/staff", READERS, email), Address.get("/staff/roles", READERS),
				Address.get("/staff/new", ADMIN), Address.get(path, ADMIN, email),
				Address.post("/staff", Map.of("name", ""), ADMIN),
				Address.post(path + "/roles", Map.of("roles", "RECRUITER"), ADMIN),
				Address.post(path + "/invitation", Map.of(), ADMIN), Address.post(path + "/sign-out", Map.of(), ADMIN),
				Address.get("/account", EVERYBODY), Address.get("/account/absence", EVERYBODY),
				Address.get("/setup", Set.of()), Address.get("/form-kept", Set.of()));
	}

}
