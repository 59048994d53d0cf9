package dev.goodword.positions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where groups of positions are kept, and which position lies in which. */
@Repository
class GroupTable {

	private final JdbcClient database;

	GroupTable(JdbcClient database) {
		this.database = database;
	}

	/** All groups by their English names, retired ones included. */
	List<PositionGroup> all() {
		return this.database.sql("select * from position_group order by name_en, group_id")
			.query(GroupTable::group)
			.list();
	}

	Optional<PositionGroup> of(PositionGroupId id) {
		return this.database.sql("select * from position_group where group_id = :id")
			.param("id", Columns.bytes(id.value()))
			.query(GroupTable::group)
			.optional();
	}

	/** The groups of a department, retired ones included. */
	List<PositionGroup> of(DepartmentId department) {
		return this.database.sql("select * from position_group where department_id = :id order by name_en, group_id")
			.param("id", Columns.bytes(department.value()))
			.query(GroupTable::group)
			.list();
	}

	/** The groups of all positions that lie in one. */
	Map<PositionId, PositionGroupId> places() {
		Map<PositionId, PositionGroupId> places = new HashMap<>();
		this.database.sql("select position_id, group_id from position_in_group").query((row) -> {
			places.put(new PositionId(Columns.uuid(row, "position_id")),
					new PositionGroupId(Columns.uuid(row, "group_id")));
		});
		return places;
	}

	/** The group of a position; empty when it lies in none. */
	Optional<PositionGroupId> place(PositionId position) {
		return this.database.sql("select group_id from position_in_group where position_id = :id")
			.param("id", Columns.bytes(position.value()))
			.query((row, number) -> new PositionGroupId(Columns.uuid(row, "group_id")))
			.optional();
	}

	/** Nobody else changes the groups of a department until the transaction ends. */
	void lock(DepartmentId department) {
		this.database.sql("select department_id from department where department_id = :id for update")
			.param("id", Columns.bytes(department.value()))
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	void add(PositionGroup group, Instant now) {
		this.database.sql("""
				insert into position_group (group_id, department_id, name_en, name_zh_hans, retired, created_at)
				values (:id, :department, :en, :zh, :retired, :at)""")
			.param("id", Columns.bytes(group.id().value()))
			.param("department", Columns.bytes(group.department().value()))
			.param("en", group.name().en())
			.param("zh", group.name().zhHans())
			.param("retired", group.retired())
			.param("at", Columns.utc(now))
			.update();
	}

	/** Whether it takes positions; the name stays. */
	void put(PositionGroup group) {
		this.database.sql("update position_group set retired = :retired where group_id = :id")
			.param("retired", group.retired())
			.param("id", Columns.bytes(group.id().value()))
			.update();
	}

	/** Leaves a group without positions. */
	void clear(PositionGroupId group) {
		this.database.sql("delete from position_in_group where group_id = :id")
			.param("id", Columns.bytes(group.value()))
			.update();
	}

	/** Lets a position lie in no group. */
	void takeOut(PositionId position) {
		this.database.sql("delete from position_in_group where position_id = :id")
			.param("id", Columns.bytes(position.value()))
			.update();
	}

	/** Lets a position lie in this group and no other. */
	void putIn(PositionId position, PositionGroupId group) {
		this.database
			.sql("insert into position_in_group (position_id, group_id) values (:position, :group)"
					+ " on duplicate key update group_id = values(group_id)")
			.param("position", Columns.bytes(position.value()))
			.param("group", Columns.bytes(group.value()))
			.update();
	}

	private static PositionGroup group(ResultSet row, int number) throws SQLException {
		return new PositionGroup(new PositionGroupId(Columns.uuid(row, "group_id")),
				new DepartmentId(Columns.uuid(row, "department_id")),
				new LocalizedText(row.getString("name_en"), row.getString("name_zh_hans")), row.getBoolean("retired"));
	}

}
