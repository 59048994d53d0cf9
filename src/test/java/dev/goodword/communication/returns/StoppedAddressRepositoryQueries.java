package dev.goodword.communication.returns;

import java.util.Collection;
import java.util.List;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link StoppedAddressRepository} on rows in memory. */
class StoppedAddressRepositoryQueries {

	private final Rows<StoppedAddress> rows;

	StoppedAddressRepositoryQueries(Rows<StoppedAddress> rows) {
		this.rows = rows;
	}

	List<byte[]> stopped(Collection<byte[]> keys) {
		return keys.stream().filter((key) -> this.rows.find(key).isPresent()).toList();
	}

}
