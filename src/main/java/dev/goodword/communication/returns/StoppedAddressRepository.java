package dev.goodword.communication.returns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.questions.visitors.VisitorQuestionId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the addresses are kept. */
interface StoppedAddressRepository extends Repository<StoppedAddress, byte[]> {

	boolean existsById(byte[] key);

	Optional<StoppedAddress> findById(byte[] key);

	/** Those of these keys that are kept. */
	@Query("select a.addressKey from StoppedAddress a where a.addressKey in :keys")
	List<byte[]> stopped(Collection<byte[]> keys);

	void deleteById(byte[] key);

	StoppedAddress save(StoppedAddress row);

	/** Those that go with a question. */
	List<StoppedAddress> findByQuestion(VisitorQuestionId question);

	void delete(StoppedAddress row);

}
