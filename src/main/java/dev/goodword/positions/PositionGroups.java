package dev.goodword.positions;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups into which the positions of a department fall. What somebody answers counts
 * in the group the position lay in when they were asked.
 */
@Service
@Transactional
public class PositionGroups {

	private static final String NONE = "none";

	private final GroupTable table;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	PositionGroups(GroupTable table, AuditLog audit, Chance chance, InstantSource clock) {
		this.table = table;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** All groups, retired ones included: figures of the past stand under their names. */
	@Transactional(readOnly = true)
	public List<PositionGroup> all() {
		return this.table.all();
	}

	/**
	 * One group.
	 * @throws UnknownGroup when there is none
	 */
	@Transactional(readOnly = true)
	public PositionGroup group(PositionGroupId id) {
		return this.table.of(id).orElseThrow(UnknownGroup::new);
	}

	/** The groups of all positions that lie in one. */
	@Transactional(readOnly = true)
	public Map<PositionId, PositionGroupId> places() {
		return this.table.places();
	}

	/** The group of a position; empty when it lies in none. */
	@Transactional(readOnly = true)
	public Optional<PositionGroupId> of(PositionId position) {
		return this.table.place(position);
	}

	/**
	 * Adds a group, or takes a retired one of this very name into use again.
	 * @return why not, a message key; empty when it is there
	 */
	public Optional<String> add(DepartmentId department, LocalizedText typed, StaffMember who) {
		LocalizedText name = new LocalizedText(typed.en().strip(), typed.zhHans().strip());
		List<PositionGroup> there = this.table.of(department);
		Optional<String> objection = GroupPolicy.objection(there, name);
		if (objection.isPresent()) {
			return objection;
		}
		PositionGroup group = GroupPolicy.meant(there, name).map((retired) -> {
			this.table.put(retired.retired(false));
			return retired;
		}).orElseGet(() -> {
			PositionGroup fresh = new PositionGroup(new PositionGroupId(this.chance.newId()), department, name, false);
			this.table.add(fresh, this.clock.instant());
			return fresh;
		});
		this.audit.record(who.id().value(), "position-group.added", "department", department.toString(),
				Map.of("group", group.id().toString(), "name", name.en()), null);
		return Optional.empty();
	}

	/**
	 * A group takes no positions any more; those in it lie in none from now on.
	 * @throws UnknownGroup when there is none
	 */
	public void retire(PositionGroupId id, StaffMember who) {
		PositionGroup group = group(id);
		this.table.clear(id);
		this.table.put(group.retired(true));
		this.audit.record(who.id().value(), "position-group.retired", "department", group.department().toString(),
				Map.of("group", id.toString()), null);
	}

	/**
	 * Lets a position lie in a group of its department, or in none; the same again
	 * changes nothing.
	 * @param group null for none
	 * @return why not, a message key; empty when it is so
	 */
	public Optional<String> place(PositionSummary position, @Nullable PositionGroupId group, StaffMember who) {
		@Nullable PositionGroupId before = of(position.id()).orElse(null);
		if (Objects.equals(before, group)) {
			return Optional.empty();
		}
		if (group == null) {
			this.table.takeOut(position.id());
		}
		else {
			Optional<String> objection = this.table.of(group)
				.map((found) -> GroupPolicy.objection(found, position))
				.orElseGet(() -> Optional.of("positions.refused.group"));
			if (objection.isPresent()) {
				return objection;
			}
			this.table.putIn(position.id(), group);
		}
		this.audit.record(who.id().value(), "position.group-changed", "position", position.id().toString(),
				Map.of("from", Objects.toString(before, NONE), "to", Objects.toString(group, NONE)), null);
		return Optional.empty();
	}

}
