package dev.goodword.desk.groups;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Department;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.desk.groups.GroupsView.Part;
import dev.goodword.desk.groups.GroupsView.Problem;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the groups of positions on a page: of the departments somebody may set up, with
 * the positions they may know of.
 */
@Component
class GroupsPage {

	/** How the field of a position begins; its id follows. */
	static final String FIELD = "group-";

	private final PositionGroups groups;

	private final Positions positions;

	private final Accounts accounts;

	GroupsPage(PositionGroups groups, Positions positions, Accounts accounts) {
		this.groups = groups;
		this.positions = positions;
		this.accounts = accounts;
	}

	/** The department, if the person may set up its groups. */
	Optional<Department> department(StaffMember who, String id) {
		return departments(who).stream().filter((each) -> each.id().toString().equals(id)).findFirst();
	}

	/**
	 * The positions of a department that the person may know of and that are not over.
	 */
	List<PositionSummary> positions(StaffMember who, DepartmentId department) {
		return this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> position.department().equals(department))
			.filter((position) -> position.status() != PositionStatus.CLOSED)
			.toList();
	}

	/**
	 * The page.
	 * @param refused what could not be saved; null for nothing
	 */
	GroupsView view(StaffMember who, @Nullable Refused refused, Wording words) {
		Collator order = Collator.getInstance(words.language().locale());
		Map<CompanyId, String> companies = this.accounts.companies()
			.stream()
			.collect(Collectors.toMap((each) -> each.id(), (each) -> each.name().in(words.language())));
		GroupParts found = new GroupParts(this.groups.all(), this.groups.places(), this.positions.visiblePositions(who),
				refused, words);
		List<Part> parts = departments(who).stream()
			.map((each) -> found.of(each, companies.getOrDefault(each.company(), "")))
			.sorted(Comparator.comparing(Part::over, order).thenComparing(Part::name, order))
			.toList();
		return new GroupsView(parts, parts.stream().flatMap((part) -> problems(part, words)).toList());
	}

	private static Stream<Problem> problems(Part part, Wording words) {
		return Stream
			.concat(Stream.ofNullable(part.form().problem()).map((text) -> new Problem("en-" + part.id(), text)), part
				.positions()
				.stream()
				.flatMap((place) -> Stream.ofNullable(place.problem())
					.map((text) -> new Problem(place.field(), words.say("desk.groups.place", place.title(), text)))));
	}

	private List<Department> departments(StaffMember who) {
		return this.accounts.departments()
			.stream()
			.filter((each) -> AccessPolicy.may(who, Permission.MANAGE_TEMPLATES,
					new Scope(each.company(), each.id(), false, Set.of())))
			.toList();
	}

}
